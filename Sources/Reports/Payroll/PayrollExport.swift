public import CareDemand
import RosterModel
public import SelfRostering

/// Hours for payroll with what is not part of them: duties of presence and on call, and hired
/// people.
public enum PayrollExport {
  /// The hours as one document: that of ``PayrollJSON`` with `onCall` and `hired`, each
  /// `[{"person", "duties", "paidMinutes"}]`.
  public static func json(
    _ hours: AllowanceHours, onCall: [PaidTime], hired: [PaidTime], language: Language
  ) -> String {
    let document = PayrollJSON.document(hours, language: language)
    guard case .object(let members) = document else { return document.text }
    return JSONValue.object(
      members + [
        .init(key: "onCall", value: .array(onCall.map(paidTime))),
        .init(key: "hired", value: .array(hired.map(paidTime))),
      ]
    ).text
  }

  private static func paidTime(_ line: PaidTime) -> JSONValue {
    [
      "person": .string(line.person), "duties": .integer(line.duties),
      "paidMinutes": .integer(line.time.count),
    ]
  }

  /// What is not in the file, and what the figures rest on, as lines; empty where there is nothing
  /// to say.
  public static func besides(
    _ hours: AllowanceHours, onCall: [PaidTime], hired: [PaidTime], language: Language
  ) -> String {
    let say = Voice(language)
    let lists: [(Words, [PaidTime])] = [(.onCallHours, onCall), (.hiredHours, hired)]
    let lines = lists.filter { !$0.1.isEmpty }.flatMap { title, people in
      [say(title)]
        + people.map {
          say(.paidTimeLine, $0.person, say($0.duties, .shifts), say.duration($0.time))
        }
    }
    return (lines + hours.assumptions.map { $0.text(language) }).joined(separator: "\n")
  }
}
