import PublicInstances
import Reports

/// What can be wrong with the files of an `inrc2` instance, in words, with what would be right.
enum INRC2Words {
  static func words(_ kind: InstanceProblem.Kind, _ it: String, _ language: Language)
    -> (what: String, maybe: String)
  {
    let say = { (dutch: String, english: String) in InstanceWords.say(language, dutch, english) }
    let one = { (known: [String]) in InstanceWords.one(of: known, language) }
    let cut = say("is het bestand afgekapt", "the file was cut short")
    return switch kind {
    case .unknownSkill(let known):
      (say("onbekende bekwaamheid \(it)", "unknown skill \(it)"), one(known))
    case .unknownContract(let known):
      (say("onbekend contract \(it)", "unknown contract \(it)"), one(known))
    case .unknownWeekday(let known):
      (say("onbekende dag \(it)", "unknown day \(it)"), one(known))
    case .notAPair:
      (
        say("geen twee getallen tussen haakjes \(it)", "not two numbers in brackets \(it)"),
        say("zo, zonder spatie: (2,5)", "like this, without a space: (2,5)")
      )
    case .pairUpsideDown:
      (
        say(
          "het eerste getal is groter dan het tweede \(it)",
          "the first number is above the second \(it)"),
        say("verwisseld: het kleinste komt eerst", "swapped: the smaller comes first")
      )
    case .lines(let found):
      (say("hier staat \(it), er volgen \(found) regels", "\(it) here, \(found) lines follow"), cut)
    case .otherDataSet(let meant):
      (
        say("een andere gegevensset \(it)", "another data set \(it)"),
        say("moet dit \(meant) zijn", "\(meant) is meant")
      )
    case .historyContradicts:
      (
        say(
          "laatste dienst \(it) past niet bij de reeksen",
          "last shift \(it) does not go with the runs"),
        say(
          "hoort bij None geen reeks van werk, en bij een dienst geen reeks vrij",
          "None goes with no run of work, and a shift with no run of days off")
      )
    case .noHistory:
      (say("geen regel voor \(it)", "no line for \(it)"), cut)
    case .notAnInstance(let example):
      (
        say("geen naam van een instantie \(it)", "not the name of an instance \(it)"),
        say("zo: \(example)", "like this: \(example)")
      )
    case .weeks(let named, let asked):
      (
        say(
          "\(asked) weken, in de naam staan er \(named)", "\(asked) weeks, the name has \(named)"),
        say("\(asked) getallen met streepjes ertussen", "\(asked) numbers with dashes in between")
      )
    case .otherWeek(let meant):
      (
        say("een andere week \(it)", "another week \(it)"),
        say("moet dit \(meant) zijn", "\(meant) is meant")
      )
    case .secondAssignment(let line):
      (
        say("een tweede dienst op een dag voor \(it)", "a second shift on a day for \(it)"),
        say("kan deze weg of die op regel \(line)", "leave out this one or that on line \(line)")
      )
    case .notText:
      (
        say("dit is geen tekst in UTF-8", "this is no text in UTF-8"),
        say("is het een ander bestand", "it is another file")
      )
    default:
      (
        say("dit bestand is niet te lezen", "this file cannot be read"),
        say("klopt het pad niet", "the path is wrong")
      )
    }
  }
}
