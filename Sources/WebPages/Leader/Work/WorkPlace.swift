package import RosterModel

/// Which team's pages are shown, as links and forms say it. A leader has one team and names none.
package struct WorkPlace: Hashable, Sendable {
  /// The team shown, where it was to be chosen.
  package var team: String?
  /// The teams there are to choose from; none for who has one team.
  package var teams: [String]
  /// A day of the period, where one was named.
  package var period: CivilDate?

  /// A place.
  package init(team: String? = nil, teams: [String] = [], period: CivilDate? = nil) {
    self.team = team
    self.teams = teams
    self.period = period
  }

  /// What forms carry of it.
  package var fields: [FormField] {
    [
      team.map { FormField("team", $0) }, period.map { FormField("period", $0.description) },
    ].compactMap(\.self)
  }

  /// A path with it as its query.
  package func link(_ path: String, _ more: KeyValuePairs<String, String> = [:]) -> String {
    let all = fields.map { ($0.name, $0.value) } + more.map { ($0.key, $0.value) }
    guard !all.isEmpty else { return path }
    return path + "?" + all.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
  }

  /// A part of a path, such as a shift's code, in letters that every address may hold.
  package static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
