import ArgumentParser

/// `zorgrooster explain goals|wish|open|rules|person|diff|page`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Why a roster is as it is: what is proven, what a wish or a rule costs, what would help.",
    discussion: """
      A roster is roster.csv as plan writes it, one made elsewhere as check reads it, or the folder \
      of a plan. With bound.json beside it the prices of its proof are at hand, and first answers \
      take less than a second; without it they are found first. Every price shown as a price is that \
      of a lawful roster that was found by solving again. The law is never something to choose.
      """,
    subcommands: [
      ExplainGoals.self, ExplainWish.self, ExplainOpen.self, ExplainRules.self, ExplainPerson.self,
      ExplainDiff.self, ExplainPage.self,
    ])
}
