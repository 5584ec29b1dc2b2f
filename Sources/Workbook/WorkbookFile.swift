import Foundation

extension WorkbookDocument {
  /// Writes the workbook, in the place of what was there.
  ///
  /// It is written beside its place first, so that a reader never meets half a file, and what was
  /// there stays where something goes wrong.
  public func write(to path: String) throws(WorkbookFault) {
    try check()
    let beside = "\(path).\(UInt32.random(in: .min ... .max)).part"
    // The library would say on the terminal that it cannot make a file.
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard file >= 0 else { throw .file(path: path, .create(errno: errno)) }
    close(file)
    do throws(WorkbookFault) {
      try WorkbookWriter.write(self, to: beside, named: path)
      guard rename(beside, path) == 0 else { throw .file(path: path, .replace(errno: errno)) }
    } catch {
      unlink(beside)
      throw error
    }
  }
}
