import RosterModel
public import SelfRostering

/// What a change of the care mix leads to, as lines.
public struct MixText {
  let say: Voice
  let language: Language

  /// In a language.
  public init(_ language: Language) {
    self.language = language
    say = Voice(language)
  }

  /// The need before and after, what becomes over and short, and what can be done.
  public func text(_ view: MixView) -> String {
    var lines = [
      say(
        .mixTitle, view.team, say.dayAndYear(view.from),
        view.steps.map(step).joined(separator: " ")),
      say(.mixCare, hours(view.careHours.before), hours(view.careHours.after)),
      say(view.follows ? .mixFollows : .mixApart),
    ]
    lines += view.rows.isEmpty ? [say(.mixLessThanShift)] : need(view)
    lines += RepairText(language).lines(view.proposals)
    lines.append(say(view.isSaved ? .mixSaved : .mixOnlyTold))
    return lines.joined(separator: "\n")
  }

  /// `-1 6VV/bh`.
  private func step(_ step: MixStep) -> String {
    (step.residents > 0 ? "+" : "") + say.trimmed(step.residents) + " " + step.kind
  }

  private func need(_ view: MixView) -> [String] {
    let before = Dictionary(
      view.hours.before.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      view.hours.after.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let keys = Set(before.keys).union(after.keys).sorted()
    let needed = { (key: Key, monday: CivilDate) -> Minutes in
      Self.needed(after[key], monday) - Self.needed(before[key], monday)
    }
    let filled = { (key: Key, monday: CivilDate) -> Minutes in
      Self.week(after[key], monday)?.filled ?? .zero
    }
    let mondays = Set((view.hours.before + view.hours.after).flatMap { $0.weeks.map(\.monday) })
      .sorted()
    var lines = ["", say(.mixNeedHours)]
    lines += table(keys, mondays, needed)
    lines += ["", say(.mixRosterHours)]
    lines += table(keys, mondays, filled)
    lines += ["", say(.mixRowsTitle)]
    lines += rows(view.rows)
    lines += ["", sum(view)]
    return lines
  }

  /// A level within its domain.
  private struct Key: Hashable, Comparable {
    var domain: Domain
    var level: QualificationLevel

    init(_ line: StaffingView.Line) { (domain, level) = (line.domain, line.level) }

    static func < (left: Self, right: Self) -> Bool {
      (left.domain, left.level) < (right.domain, right.level)
    }
  }

  private static func week(
    _ line: StaffingView.Line?, _ monday: CivilDate
  ) -> StaffingView.Week? {
    line?.weeks.first { $0.monday == monday }
  }

  private static func needed(_ line: StaffingView.Line?, _ monday: CivilDate) -> Minutes {
    week(line, monday)?.needed ?? .zero
  }

  private func table(
    _ keys: [Key], _ mondays: [CivilDate], _ cell: (Key, CivilDate) -> Minutes
  ) -> [String] {
    TextTable(
      columns: [.words(say(.domain)), .words(say(.level))]
        + mondays.map { .number("\($0.isoWeek.week)") },
      rows: keys.map { key in
        [say(.name(of: key.domain)), key.level.description]
          + mondays.map { say.signed(cell(key, $0).inHours, decimals: 1) }
      }
    ).lines
  }

  private func rows(_ rows: [MixRow]) -> [String] {
    TextTable(
      columns: [
        .words(say(.mixDate)), .words(say(.shift)), .words(say(.domain)), .words(say(.level)),
        .number(say(.mixBefore)), .number(say(.mixAfter)), .number(say(.rostered)),
        .number(say(.surplusColumn)),
      ],
      rows: rows.map { row in
        [
          say.day(row.date), row.shift, say(.name(of: row.domain)), row.minLevel.description,
          say.number(row.before), say.number(row.after), say.number(row.rostered),
          say.signed(Double(row.surplus), decimals: 0),
        ]
      }
    ).lines
  }

  private func sum(_ view: MixView) -> String {
    let (heads, time) = (view.heads, view.time)
    return say(
      .mixSum, say(heads.over, .shifts), say.duration(time.over), say(heads.short, .shifts),
      say.duration(time.short))
  }

  private func hours(_ hours: Double) -> String { say(.hoursShort, say.number(hours, decimals: 1)) }
}

/// The same as a document.
public enum MixJSON {
  /// `{"entry", "team", "from", "steps", "careHours", "follows", "saved", "weeks", "rows", "slack", "over", "short",
  /// "proposals"}`; hours per week in minutes but for those of care.
  public static func data(entry: Int, _ view: MixView) -> String {
    let document: JSONValue = [
      "entry": .integer(entry), "team": .string(view.team), "from": .date(view.from),
      "steps": .array(view.steps.map { .mixStep($0) }),
      "careHoursPerWeek": [
        "before": .hundredths(view.careHours.before), "after": .hundredths(view.careHours.after),
      ],
      "followsFromMix": .bool(view.follows), "saved": .bool(view.isSaved),
      "weeksBefore": .array(view.hours.before.map { StaffingJSON.line($0) }),
      "weeksAfter": .array(view.hours.after.map { StaffingJSON.line($0) }),
      "need": .array(view.rows.map { .mixRow($0) }),
      "becomes": .array(view.slack.map { .mixSlack($0) }),
      "over": ["heads": .integer(view.heads.over), "minutes": .integer(view.time.over.count)],
      "short": ["heads": .integer(view.heads.short), "minutes": .integer(view.time.short.count)],
      "proposals": .proposals(view.proposals),
    ]
    return document.text
  }
}

extension JSONValue {
  fileprivate static func mixStep(_ step: MixStep) -> JSONValue {
    [
      "profile": .string(step.profile), "form": .string(step.form.rawValue),
      "treatment": .bool(step.treatment), "daycare": .bool(step.daycare),
      "residents": .number(step.residents),
    ]
  }

  fileprivate static func mixRow(_ row: MixRow) -> JSONValue {
    [
      "date": .date(row.date), "shift": .string(row.shift),
      "domain": .string(row.domain.rawValue), "level": .string(row.minLevel.description),
      "before": .integer(row.before), "after": .integer(row.after),
      "rostered": .integer(row.rostered),
    ]
  }

  fileprivate static func mixSlack(_ slack: MixSlack) -> JSONValue {
    [
      "date": .date(slack.date), "shift": .string(slack.shift),
      "domain": .string(slack.domain.rawValue), "over": .integer(slack.over),
      "open": .array(slack.open.map { .string($0.description) }),
      "minutes": .integer(slack.time.count),
    ]
  }
}
