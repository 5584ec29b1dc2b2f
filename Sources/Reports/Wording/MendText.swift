public import LabourRules
import RosterModel

extension Mend {
  /// The change as a sentence.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    let now = say.list(from)
    return to.isEmpty
      ? say(.mendByDayOff, say.day(date), now) : say(.mendByShift, say.day(date), say.list(to), now)
  }
}
