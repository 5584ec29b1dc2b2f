import Reports
import RosterModel
package import SelfRostering

/// All that is held on someone, to be read by them.
package struct HeldPage {
  private let file: PersonFile
  private let context: PageContext

  /// The page of what is held.
  package init(_ file: PersonFile, _ context: PageContext) {
    self.file = file
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    let blocks = PersonFileText(say.language).text(file).split(
      separator: "\n\n", omittingEmptySubsequences: true)
    let cards = blocks.map { block in
      let lines = block.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
      return Markup.card(lines[0], [Markup.list(lines.dropFirst().map(trimmed))])
    }
    let file = Markup.element(
      "p", [:], [.link(say(.myHeldFile), "/mine/held.json", class: "button")])
    return Frame(context, title: say(.myHeldTitle)).document([file] + cards)
  }

  private func trimmed(_ line: String) -> String { String(line.drop { $0 == " " }) }
}
