import RosterModel
public import SelfRostering

/// All that is held on someone, as a document that another system can read (AVG 20).
public enum PersonFileJSON {
  /// `{"person": {...}, "contracts": [...], ..., "log": [...]}`.
  public static func data(_ file: PersonFile) -> String {
    let document: JSONValue = .object(
      [
        .init(key: "person", value: .person(file.person)),
        list("memberships", file.memberships) { .placed($0, .membership($0.value)) },
        list("contracts", file.contracts) { .contract($0) },
        list("statuses", file.statuses) { .status($0) },
        list("consents", file.consents) { .consent($0) },
        list("overrides", file.overrides) { .shorterRest($0) },
        list("availability", file.availability) { .availability($0) },
        list("leave", file.leave) { .leave($0) },
        list("counters", file.counters) { .counter($0) },
        list("wishes", file.wishes) { .placed($0, .wish($0.value)) },
        list("standingWishes", file.standingWishes) { .standingWish($0) },
        list("assignments", file.assignments) { .placed($0, .assignment($0.value)) },
        list("worked", file.worked) { .placed($0, .worked($0.value)) },
        list("requests", file.requests) {
          .placed($0, .request(NumberedRequest(number: $0.number, request: $0.value)))
        },
        list("accounts", file.accounts) { .account($0) },
        list("invitations", file.invitations) {
          ["account": .string($0.account), "until": .moment($0.until)]
        },
        list("feeds", file.feeds) {
          ["account": .string($0.account), "made": .moment($0.made)]
        },
        list("sessions", file.sessions) { .session($0) },
        list("further", file.further) {
          ["table": .string($0.table), "columns": .columns($0.columns)]
        },
        list("log", file.log) { .logEntry($0) },
      ])
    return document.text
  }

  private static func list<Value>(
    _ key: String, _ values: [Value], _ item: (Value) -> JSONValue
  ) -> JSONValue.Member {
    JSONValue.Member(key: key, value: .array(values.map(item)))
  }
}

// Each kind by itself, without whose it is.
extension JSONValue {
  /// What stands in a team or a period, with its place first.
  fileprivate static func placed<Value>(
    _ placed: PersonFile.Placed<Value>, _ value: JSONValue
  ) -> JSONValue {
    guard case .object(let members) = value else { return value }
    let place = [
      Member(key: "team", value: .string(placed.team)),
      Member(key: "period", value: day(placed.period)),
    ]
    return .object(place + members)
  }

  private static func day(_ date: CivilDate?) -> JSONValue { date.map { .date($0) } ?? .null }
  private static func word(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  fileprivate static func person(_ person: Person) -> JSONValue {
    let certificates = person.certificates.map { certificate -> JSONValue in
      ["name": .string(certificate.name), "until": day(certificate.until)]
    }
    return [
      "id": .string(person.id), "birthDate": day(person.birthDate),
      "form": .string(person.form.rawValue), "pool": word(person.pool),
      "homeGroup": word(person.homeGroup), "certificates": .array(certificates),
    ]
  }

  fileprivate static func membership(_ member: TeamMember) -> JSONValue {
    ["from": day(member.from), "to": day(member.to), "lentBy": word(member.lentBy)]
  }

  fileprivate static func contract(_ contract: Contract) -> JSONValue {
    [
      "domain": .string(contract.domain.rawValue), "level": .string(contract.level.description),
      "hoursMin": .hundredths(contract.weekly.lowerBound.inHours),
      "hoursMax": .hundredths(contract.weekly.upperBound.inHours),
      "from": day(contract.from), "to": day(contract.to),
    ]
  }

  fileprivate static func status(_ status: PersonStatus) -> JSONValue {
    [
      "kind": .string(status.kind.rawValue), "rule": .string(status.rule),
      "from": day(status.from), "to": day(status.to),
    ]
  }

  fileprivate static func consent(_ consent: Consent) -> JSONValue {
    [
      "id": .string(consent.id), "rule": .string(consent.rule), "value": .optional(consent.value),
      "from": day(consent.from), "to": day(consent.to), "recorded": day(consent.recorded),
      "by": .string(consent.by),
    ]
  }

  fileprivate static func shorterRest(_ override: RuleOverride) -> JSONValue {
    [
      "rule": .string(override.rule), "date": .date(override.date),
      "recorded": day(override.recorded), "by": .string(override.by),
    ]
  }

  fileprivate static func availability(_ line: Availability) -> JSONValue {
    [
      "days": .string(line.days.description), "fromTime": .string(line.fromTime.description),
      "toTime": .string(line.toTime.description), "from": day(line.from), "to": day(line.to),
    ]
  }

  fileprivate static func leave(_ leave: Leave) -> JSONValue {
    [
      "from": .date(leave.from), "to": .date(leave.to), "kind": .string(leave.kind.rawValue),
      "minutesPerDay": .integer(leave.perDay.count),
    ]
  }

  fileprivate static func counter(_ counter: Counter) -> JSONValue {
    [
      "counter": .string(counter.counter), "from": .date(counter.from),
      "value": .number(counter.value),
    ]
  }

  fileprivate static func standingWish(_ wish: StandingWish) -> JSONValue {
    [
      "from": day(wish.from), "to": day(wish.to), "days": .string(wish.days.description),
      "shift": word(wish.shift), "class": word(wish.shiftClass?.rawValue),
      "strength": .string(wish.strength.rawValue), "weight": .integer(wish.weight),
    ]
  }

  fileprivate static func assignment(_ assignment: Assignment) -> JSONValue {
    [
      "date": .date(assignment.date), "shift": .string(assignment.shift),
      "domain": .string(assignment.domain.rawValue), "level": word(assignment.level?.description),
      "role": word(assignment.role), "group": word(assignment.group),
      "source": .string(assignment.source.rawValue), "pinned": .bool(assignment.isPinned),
    ]
  }

  fileprivate static func worked(_ entry: HistoryEntry) -> JSONValue {
    ["date": .date(entry.date), "shift": .string(entry.shift)]
  }

  fileprivate static func account(_ account: Account) -> JSONValue {
    [
      "name": .string(account.name), "role": .string(account.role.rawValue),
      "team": word(account.team),
    ]
  }
}
