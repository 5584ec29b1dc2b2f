import RosterModel
public import SelfRostering

extension Words {
  static let sessions = Words("Aangemelde apparaten", "Devices signed in")
  static let session = Words(
    "{0}, aangemeld {1}, laatst gezien {2}", "{0}, signed in {1}, last seen {2}")
  static let noSessions = Words(
    "Je bent op geen enkel apparaat aangemeld.", "You are signed in on no device.")
  static let sessionsEnded = Words("Afgemeld op {0}.", "Signed out on {0}.")
  static let invitationFor = Words(
    "Uitnodiging voor {0}, geldig tot {1}. Wie deze link opent, komt binnen als {0}, dus geef hem "
      + "alleen aan {0}. Hij werkt één keer.",
    "Invitation for {0}, good until {1}. Whoever opens this link comes in as {0}, so give it to "
      + "{0} alone. It works once.")
  static let backupMade = Words(
    "Reservekopie gemaakt: {0}. Uitnodigingen en aangemelde apparaten gaan niet mee.",
    "Backup made: {0}. Invitations and devices signed in are not in it.")
}

extension Counted {
  static let devices = Counted(
    one: Words("{0} apparaat", "{0} device"), many: Words("{0} apparaten", "{0} devices"))
}

/// Who gets in, in words for the terminal and as documents.
public enum AccessText {
  /// An invitation's link, with whom it is for and how long it works.
  public static func invitation(
    _ account: String, link: String, until: Moment, _ language: Language
  ) -> String {
    let say = Voice(language)
    return say(.invitationFor, account, say.fullMoment(until.local)) + "\n" + link
  }

  /// The devices on which someone is signed in, a line each.
  public static func text(_ sessions: [WebSession], _ language: Language) -> String {
    let say = Voice(language)
    guard !sessions.isEmpty else { return say(.noSessions) }
    return ([say(.sessions)] + sessions.map { "  \($0.number)  \(say.session($0))" })
      .joined(separator: "\n")
  }

  /// The same as a document: `{"sessions": [...]}`.
  public static func json(_ sessions: [WebSession]) -> String {
    let document: JSONValue = ["sessions": .array(sessions.map { .session($0) })]
    return document.text
  }

  /// Someone was signed out.
  public static func ended(_ count: Int, _ language: Language) -> String {
    let say = Voice(language)
    return say(.sessionsEnded, say(count, .devices))
  }

  /// The same as a document: `{"ended": 2}`.
  public static func endedJSON(_ count: Int) -> String {
    let document: JSONValue = ["ended": .integer(count)]
    return document.text
  }

  /// A copy was made.
  public static func backup(_ path: String, _ language: Language) -> String {
    Voice(language)(.backupMade, path)
  }

  /// The same as a document: `{"backup": "...", "entries": 12}`.
  public static func backupJSON(_ path: String, entries: Int) -> String {
    let document: JSONValue = ["backup": .string(path), "entries": .integer(entries)]
    return document.text
  }
}

extension Voice {
  /// What the device is, and when it was seen.
  func session(_ session: WebSession) -> String {
    self(
      .session, session.device, fullMoment(session.made.local), fullMoment(session.seen.local))
  }
}

extension JSONValue {
  /// A device signed in, without its secret's hash.
  static func session(_ session: WebSession) -> JSONValue {
    [
      "number": .integer(session.number), "account": .string(session.account),
      "device": .string(session.device), "made": .moment(session.made),
      "seen": .moment(session.seen),
    ]
  }

  /// A moment on the clock in the Netherlands, to the minute.
  static func moment(_ moment: Moment) -> JSONValue { .string(moment.local.description) }
}
