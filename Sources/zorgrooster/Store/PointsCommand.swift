import ArgumentParser
import Reports
import RosterDesk
import SelfRostering

/// `zorgrooster points`
struct PointsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "points",
    abstract: "One's own points for helping, where the team agreed on them.",
    discussion: """
      The house rule help-points gives points for an open shift that is taken or filled, and for a \
      colleague's duty with none given in return. Points are thanks: only oneself sees them, they \
      give no rights, and no roster is planned by them.
      """)

  @Option(help: "Whose: one's own, nobody sees another's. Default: one's own.") var person: String?
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let view = try desk.ask { try $0.points(of: person, at: desk.at) }
    Console.output(desk.output.json ? desk.json.data(view) : desk.text.text(view))
  }
}
