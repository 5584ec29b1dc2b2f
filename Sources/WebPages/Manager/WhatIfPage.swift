import Reports
import RosterModel
package import Workforce

/// What-ifs side by side, for a meeting: the team as it stands and up to four others, each with its sentences, what it
/// leads to and its difference.
package struct WhatIfPage: Sendable {
  /// What became of the question.
  package enum Result: Sendable {
    /// The team as it stands, then each what-if.
    case outcomes([WhatIfOutcome])
    /// What is wrong with what was typed.
    case faults([WhatIfFormFault])
    /// Why there is no answer.
    case trouble(String)
  }

  let typed: TypedWhatIfs
  let result: Result
  let team: String
  let teams: [TeamChoice]
  let context: PageContext

  /// The page of what was typed.
  package init(
    _ typed: TypedWhatIfs, _ result: Result, team: String, teams: [TeamChoice],
    _ context: PageContext
  ) {
    self.typed = typed
    self.result = result
    self.team = team
    self.teams = teams
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var html: String {
    Frame(context, title: say(.whatIfPageHead), isWide: true).document(
      [.element("p", text: say(.whatIfIntro))] + news
        + [
          context.form("/whatif", class: "whatif", [settings, cards, buttons])
        ] + told)
  }

  private var parts: WhatIfParts? {
    guard case .outcomes(let outcomes) = result else { return nil }
    return WhatIfParts(outcomes, language: say.language)
  }

  private var faults: [WhatIfFormFault] {
    guard case .faults(let faults) = result else { return [] }
    return faults
  }

  private var news: [Markup] {
    let text: String? =
      switch result {
      case .outcomes: nil
      case .faults(let faults): say(faults.count, .fieldsAreWrong)
      case .trouble(let text): text
      }
    return text.map {
      [
        .element(
          "section", ["class": "notice refused", "role": "alert"],
          [.element("p", ["class": "first"], text: $0)])
      ]
    } ?? []
  }

  /// The first of the months that were looked at, else what was chosen.
  private var first: YearMonth? {
    guard case .outcomes(let outcomes) = result else { return typed.from }
    return outcomes.first?.plan.months.first?.month ?? typed.from
  }

  private var settings: Markup {
    let now = context.now.date.yearMonth
    let months = Set((0..<24).map { now.advanced(by: $0) } + [first].compactMap(\.self)).sorted()
    let from = Markup.select(
      say(.whatIfFrom), "from",
      [(value: "", text: say(.fromPeriod))]
        + months.map { (value: $0.description, text: say.month($0)) }, chosen: first?.description)
    let length = Markup.select(
      say(.whatIfLength), "months",
      TypedWhatIfs.lengths.map { (value: "\($0)", text: say($0, .monthsLong)) },
      chosen: "\(typed.length)")
    return .element(
      "div", ["class": "chooser"],
      context.teamField(teams, chosen: team) + [from, length])
  }

  /// Those that were typed, and one to go on with.
  private var cards: Markup {
    let count = min(max(typed.forms.count + 1, 2), TypedWhatIfs.most)
    let base = card(0, title: say(.asItIs), fields: nil)
    let others = (1...count).map { number in
      let form = number <= typed.forms.count ? typed.forms[number - 1] : WhatIfForm()
      return card(
        number, title: form.name.isEmpty ? say(.whatIfNumber, "\(number)") : form.name,
        fields: WhatIfCardMarkup(
          number: number, form: form, faults: faults.filter { $0.form == number - 1 },
          month: (first ?? context.now.date.yearMonth).advanced(by: 2), say: say
        ).markup)
    }
    return .element("div", ["class": "cards"], [base] + others)
  }

  private func card(_ number: Int, title: String, fields: Markup?) -> Markup {
    .element(
      "section",
      ["class": number == 0 ? "card base" : "card", "aria-labelledby": "card-\(number)"],
      [.element("h2", ["id": "card-\(number)"], text: title)]
        + [fields].compactMap(\.self) + figures(number))
  }

  private func figures(_ number: Int) -> [Markup] {
    guard let parts, number <= typed.forms.count else { return [] }
    let rows = parts.figures(number).map { figure in
      Markup.element(
        "div", [:],
        [
          .element("dt", text: figure.title),
          .element(
            "dd", [:],
            [.text(figure.value)]
              + (figure.difference.map {
                [.element("span", ["class": "difference"], text: $0)]
              } ?? [])),
        ])
    }
    return [
      .element("p", ["class": "meaning"], text: parts.meaning(number)),
      .element("dl", ["class": "figures"], rows),
      .element("p", ["class": "hint"], text: parts.proof(number)),
    ]
  }

  private var buttons: Markup {
    let files: [(words: Words, path: String)] = [
      (.downloadPrint, "/files/whatif.html"), (.downloadCSV, "/files/whatif.csv"),
      (.downloadExcel, "/files/whatif-excel.csv"), (.downloadJSON, "/files/whatif.json"),
    ]
    return .element(
      "div", ["class": "actions"],
      [.submit(say(.compare), class: "main")]
        + (parts == nil
          ? []
          : files.map { words, path in
            .element("button", ["formaction": path], text: say(words))
          }))
  }

  private var told: [Markup] {
    guard let parts else { return [] }
    let table = Markup.part(
      say(.whatIfTable, parts.months), id: "side-by-side",
      [parts.table, .element("p", ["class": "hint"], text: say(.differenceBelow))])
    let charts = Markup.element("div", ["class": "charts"], parts.charts)
    let notes = Markup.part(say(.managerAssumptions), id: "notes", [.list(parts.notes)])
    return [table, charts, notes] + link
  }

  private var link: [Markup] {
    guard !typed.forms.isEmpty, typed.mayBeLinked else { return [] }
    let fields = [FormField("team", team)] + typed.fields
    let path = "/whatif?" + fields.map(\.inAddress).joined(separator: "&")
    guard path.utf8.count < 4000 else { return [] }
    return [.element("p", [:], [.element("a", ["href": path], text: say(.keepAsLink))])]
  }
}
