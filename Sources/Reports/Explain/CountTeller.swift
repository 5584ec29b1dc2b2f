import Explanations
import RosterModel

/// People who fill equally many of the places, for equal reasons.
struct CountGroup: Hashable {
  /// Places that each of them fills at most.
  var most: Int
  /// Why not more.
  var because: [Reason]
  /// Who.
  var people: [PersonID]

  /// The groups of a count: who fills most first, then the largest group.
  static func all(in proof: CountProof) -> [CountGroup] {
    var groups: [CountGroup] = []
    for person in proof.people {
      let because = person.because.map(\.ofAnyone)
      if let at = groups.firstIndex(where: { $0.most == person.most && $0.because == because }) {
        groups[at].people.append(person.person)
      } else {
        groups.append(
          CountGroup(most: person.most, because: because, people: [person.person]))
      }
    }
    return groups.enumerated().sorted {
      ($1.element.most, $1.element.people.count, $0.offset)
        < ($0.element.most, $0.element.people.count, $1.offset)
    }.map(\.element)
  }
}

extension CountGroup {
  /// Whether its reasons can be said in one breath.
  fileprivate var isShort: Bool { because.count <= 2 }
}

extension Reason {
  /// The same reason for whoever it may be about, so that equal reasons of people are equal.
  fileprivate var ofAnyone: Reason {
    switch self {
    case .rule(let id, _): .rule(id, nil)
    case .leave(_, let days): .leave("", days)
    case .availability(_, let days): .availability("", days)
    case .unavailable: .unavailable("")
    case .exempt(_, let status): .exempt("", status)
    case .pin(_, let date, let shift): .pin("", date, shift)
    case .history: .history("")
    case .oneDutyADay: .oneDutyADay("")
    case .need: self
    }
  }

  /// The rule, where it is one.
  var rule: RuleID? {
    guard case .rule(let id, _) = self else { return nil }
    return id
  }
}

/// Shortages as counts that anyone can check by hand.
extension WhyTeller {
  /// `nachten week 3, niveau 3 of hoger: 14 nodig, hooguit 12 mogelijk: 6 mensen x 2 (ATW-N-36).`
  func count(_ proof: CountProof) -> String {
    let said = say(
      .countSays, need(proof.need), say.number(proof.needed), say.number(proof.possible))
    let groups = CountGroup.all(in: proof).filter { $0.most > 0 }
    switch groups.count {
    case 0: return said + "."
    case 1...Self.groupsInSentence where groups.allSatisfy(\.isShort):
      return said + ": " + groups.map(times).joined(separator: ", ") + "."
    default:
      let sums = groups.map { say.number($0.people.count * $0.most) }
      return said + ": " + sums.joined(separator: " + ") + "."
    }
  }

  /// More groups than this only stand below, each on its line.
  private static var groupsInSentence: Int { 2 }

  private func times(_ group: CountGroup) -> String {
    let (people, most) = (say(group.people.count, .crew), say.number(group.most))
    let because = group.because.map(shortReason)
    return because.isEmpty
      ? say(.peopleTimes, people, most)
      : say(.peopleTimesBecause, people, most, say.list(because))
  }

  /// Each group with its sum and its people.
  func countLines(_ proof: CountProof) -> [String] {
    CountGroup.all(in: proof).map { group in
      say(
        .countLine, times(group), say.number(group.people.count * group.most),
        group.people.joined(separator: ", "))
    }
  }

  /// What the rules of a count ask, each once.
  func rules(of proof: CountProof) -> [String] {
    let rules = Set(proof.people.flatMap(\.because).compactMap(\.rule))
    return rules.filter { asked($0) != nil }.sorted().map { reason(.rule($0, nil)) + "." }
  }

  /// Places that stay open at least.
  func stayOpen(_ places: Int) -> String {
    say(places == 1 ? .staysOpen : .stayOpen, say(places, .shifts))
  }
}
