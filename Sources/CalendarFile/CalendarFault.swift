/// Why a calendar has no text.
public enum CalendarFault: Error, Hashable, Sendable {
  /// A piece of text.
  public enum Text: Hashable, Sendable {
    /// Of the calendar: its maker, and its name.
    case product, name
    /// Of an event.
    case uid, summary, location
  }

  /// Text that is needed and empty.
  case empty(Text)
  /// A control character other than a tab or a new line, which a calendar cannot hold; with the uid
  /// of its event, or an empty text where that is what holds it.
  case character(Unicode.Scalar, Text, uid: String)
  /// Two events have this uid.
  case repeatedUID(String)
  /// A sequence below 0 or over 2,147,483,647.
  case sequence(Int, uid: String)
  /// An event that does not end after it begins, in real time.
  case endNotAfterStart(uid: String)
  /// A moment before the year 1 or after 9999.
  case year(uid: String)
  /// A refresh interval under a minute or over a year.
  case refresh
  /// The library gave nothing: no memory.
  case noText
}
