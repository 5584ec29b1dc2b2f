import CalendarFile
import Reports
import Testing
import Workbook

@Suite("What is wrong with a file, in words")
struct FileFaultTextTests {
  @Test("A file that cannot be made is named, with the likely reason")
  func file() {
    let fault = WorkbookFault.file(path: "out/r.xlsx", .create(errno: 2))
    #expect(
      fault.text(.english)
        == "out/r.xlsx cannot be made (error 2 of the system). Maybe the folder does not exist or "
        + "may not be written to.")
    #expect(fault.text(.dutch).hasPrefix("out/r.xlsx kan niet gemaakt worden"))
  }

  @Test("What no file can hold is told in both languages")
  func refused() {
    let fault = CalendarFault.repeatedUID("1@huis")
    #expect(fault.text(.dutch).contains("1@huis"))
    #expect(
      WorkbookFault.noSheets.text(.english) == "No workbook can be made of this roster: noSheets.")
  }
}
