import ArgumentParser
import Reports
import RosterDesk
import RosterModel

/// What the commands about a team's period share.
struct DeskOptions: ParsableArguments {
  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: StoreOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }
  var at: Place { place.place }
  var text: ViewText { ViewText(language) }
  var json: ViewJSON { ViewJSON(language) }

  /// Asks the desk; refusals are said with their findings in full.
  func ask<Value>(_ body: (Desk) throws -> Value) throws -> Value {
    let desk = try asking(language) { try options.desk() }
    return try asking(language, scenario: { desk.words(at: at) }) { try body(desk) }
  }

  /// Says what was changed, with its entry in the log.
  func say(entry: Int, _ text: @autoclosure () -> String, _ json: @autoclosure () -> String) {
    Console.output(
      output.json ? json() : text() + "\n" + Sentences.entry(entry, language))
  }

  /// The period's scenario, for words.
  func scenario() throws -> Scenario { try ask { try $0.vocabulary(at: at) } }
}
