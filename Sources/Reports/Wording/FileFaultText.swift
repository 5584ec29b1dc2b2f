public import CalendarFile
public import Workbook

extension WorkbookFault {
  /// What is wrong, as a sentence. All but the file itself is a fault of ours or of a name that no
  /// workbook can hold.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    switch self {
    case .file(let path, .create(let errno)): return say(.fileNotMade, path, String(errno))
    case .file(let path, .replace(let errno)): return say(.fileNotReplaced, path, String(errno))
    case .file(let path, .write(let words)): return say(.fileNotWritten, path, words)
    case .noSheets, .title, .name, .cell, .setUp, .refused:
      return say(.workbookRefused, String(describing: self))
    }
  }
}

extension CalendarFault {
  /// What is wrong, as a sentence.
  public func text(_ language: Language) -> String {
    Voice(language)(.calendarRefused, String(describing: self))
  }
}
