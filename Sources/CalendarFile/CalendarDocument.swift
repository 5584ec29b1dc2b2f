public import RosterModel

/// A calendar file (RFC 5545) as a value.
///
/// ```swift
/// let shift = CalendarEvent(
///   uid: "1@example.org", start: LocalTime(day, minute: 1380), end: LocalTime(day, minute: 1890),
///   summary: "Nacht (N)", location: "Linde", stamp: now, lastModified: now)
/// let text = try CalendarDocument(product: "-//A//B//NL", name: "Rooster", events: [shift]).text()
/// ```
public struct CalendarDocument: Hashable, Sendable {
  /// What made it, as RFC 5545 asks: `-//maker//product//language`.
  public var product: String
  /// Its name, as a calendar shows it: `NAME` of RFC 7986, and `X-WR-CALNAME` for older readers.
  public var name: String
  /// How often a subscriber does well to read it again: `REFRESH-INTERVAL` of RFC 7986, and
  /// `X-PUBLISHED-TTL` for readers that do not know it.
  public var refresh: Minutes
  /// Its events.
  public var events: [CalendarEvent]

  /// A calendar file.
  public init(
    product: String, name: String, refresh: Minutes = .hours(1), events: [CalendarEvent]
  ) {
    self.product = product
    self.name = name
    self.refresh = refresh
    self.events = events
  }

  /// The file's text: lines of at most 75 octets that end in CR LF.
  ///
  /// The library is not made for several threads at once, so that callers take turns.
  public func text() throws(CalendarFault) -> String {
    try check()
    guard let text = CalendarWriter.text(of: self) else { throw .noText }
    return text
  }
}
