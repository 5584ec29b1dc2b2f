import RosterModel
public import SelfRostering

/// All that is held on someone, as lines to read.
public struct PersonFileText {
  private let language: Language
  private let say: Voice

  /// In a language.
  public init(_ language: Language) {
    self.language = language
    say = Voice(language)
  }

  /// Each kind under its heading; kinds of which there is nothing are left out.
  public func text(_ file: PersonFile) -> String {
    let view = ViewText(language)
    var lines = [say(.fileOf, file.person.id), person(file.person)]
    lines += section(.fileTeams, file.memberships, membership)
    lines += section(.fileContracts, file.contracts, contract)
    lines += section(.fileStatuses, file.statuses, status)
    lines += section(.fileConsents, file.consents, consent)
    lines += section(.fileRests, file.overrides, shorterRest)
    lines += section(.fileAvailability, file.availability, availability)
    lines += section(.fileLeave, file.leave, leave)
    lines += section(.fileCounters, file.counters, counter)
    lines += section(.wishesTitle, file.wishes) {
      joined($0.value.id, view.wish($0.value), place($0))
    }
    lines += section(.fileStanding, file.standingWishes, standing)
    lines += section(.fileRoster, file.assignments) { assignment in
      joined(
        say.dayAndYear(assignment.value.date), assignment.value.shift, assignment.value.role,
        assignment.team)
    }
    lines += section(.fileWorked, file.worked) {
      joined(say.dayAndYear($0.value.date), $0.value.shift, $0.team)
    }
    lines += section(.fileRequests, file.requests) { request in
      let numbered = NumberedRequest(number: request.number, request: request.value)
      return view.text([numbered]).replacing("\n", with: "\n  ")
    }
    lines += section(.fileAccounts, file.accounts) {
      joined($0.name, say(.name(of: $0.role)), $0.team)
    }
    lines += section(.fileInvitations, file.invitations) { joined($0.account, until($0.until)) }
    lines += section(.fileFeeds, file.feeds) {
      joined($0.account, say(.fileSince, say.fullMoment($0.made.local)))
    }
    lines += section(.sessions, file.sessions) { joined($0.account, say.session($0)) }
    lines += section(.fileFurther, file.further, further)
    if !file.log.isEmpty {
      lines += ["", say(.fileLog), LogText.text(file.log, language: language, rows: .max)]
    }
    return lines.joined(separator: "\n")
      .replacing(PersonFile.colleague, with: say(.fileColleague))
  }

  private func section<Value>(
    _ title: Words, _ values: [Value], _ line: (Value) -> String
  ) -> [String] {
    values.isEmpty ? [] : ["", say(title)] + values.map { "  " + line($0) }
  }

  /// What there is, with commas between.
  private func joined(_ parts: String?...) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// From and until when; nothing where both are open.
  private func span(_ from: CivilDate?, _ to: CivilDate?) -> String? {
    switch (from, to) {
    case (let from?, let to?): say(.fromTo, say.dayAndYear(from), say.dayAndYear(to))
    case (let from?, nil): say(.fileFrom, say.dayAndYear(from))
    case (nil, let to?): say(.fileUntil, say.dayAndYear(to))
    case (nil, nil): nil
    }
  }

  private func until(_ moment: Moment) -> String {
    say(.fileUntil, say.fullMoment(moment.local))
  }

  private func place<Value>(_ placed: PersonFile.Placed<Value>) -> String {
    placed.period.map { say(.filePeriod, placed.team, say.dayAndYear($0)) } ?? placed.team
  }

  private func person(_ person: Person) -> String {
    let certificates = person.certificates.map { certificate in
      certificate.until.map { say(.fileCertificate, certificate.name, say.dayAndYear($0)) }
        ?? certificate.name
    }
    return joined(
      say(.name(of: person.form)),
      person.birthDate.map { say(.fileBorn, say.dayAndYear($0)) },
      person.pool.map { say(.filePool, $0) }, person.homeGroup.map { say(.fileGroup, $0) },
      certificates.joined(separator: "; "))
  }

  private func membership(_ member: PersonFile.Placed<TeamMember>) -> String {
    joined(
      member.team, span(member.value.from, member.value.to),
      member.value.lentBy.map { "\(say(.fileLent)) (\($0))" })
  }

  private func contract(_ contract: Contract) -> String {
    joined(
      say(
        .fileContract, say(.name(of: contract.domain)), contract.level.description,
        say.contract(contract.weekly)), span(contract.from, contract.to))
  }

  private func status(_ status: PersonStatus) -> String {
    joined(say(.name(of: status.kind)), status.rule, span(status.from, status.to))
  }

  private func consent(_ consent: Consent) -> String {
    joined(
      consent.rule, consent.value.map { say.trimmed($0) }, span(consent.from, consent.to),
      recorded(consent.recorded, consent.by))
  }

  private func shorterRest(_ rest: RuleOverride) -> String {
    joined(rest.rule, say.dayAndYear(rest.date), recorded(rest.recorded, rest.by))
  }

  private func recorded(_ date: CivilDate?, _ by: String) -> String {
    joined(
      date.map { say(.fileRecordedOn, say.dayAndYear($0)) },
      by.isEmpty ? nil : say(.fileRecordedBy, by))
  }

  private func availability(_ line: Availability) -> String {
    joined(
      say.pattern(line.days), "\(line.fromTime) - \(line.toTime)", span(line.from, line.to))
  }

  private func leave(_ leave: Leave) -> String {
    joined(
      say(.name(of: leave.kind)), span(leave.from, leave.to),
      leave.perDay == .zero ? nil : say(.filePerDay, say.duration(leave.perDay)))
  }

  private func counter(_ counter: Counter) -> String {
    joined(counter.counter, say.trimmed(counter.value), span(counter.from, nil))
  }

  private func standing(_ wish: StandingWish) -> String {
    joined(
      say(.name(of: wish.strength)), wish.shift ?? wish.shiftClass.map { say(.name(of: $0)) },
      say.pattern(wish.days), span(wish.from, wish.to))
  }

  private func further(_ row: PersonFile.FurtherRow) -> String {
    let columns = row.columns.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(row.table): \(columns.joined(separator: ", "))"
  }
}
