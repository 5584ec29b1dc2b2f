public import RosterModel
public import SelfRostering

extension ViewText {
  /// What became of a request.
  public func text(_ outcome: RequestOutcome, scenario: Scenario) -> String {
    line(NumberedRequest(number: outcome.number, request: outcome.request))
      + (outcome.effect.map { "\n" + $0.text(language, scenario: scenario) } ?? "")
  }

  /// Requests, a line each.
  public func text(_ requests: [NumberedRequest]) -> String {
    requests.isEmpty ? say(.noRequests) : requests.map(line).joined(separator: "\n")
  }

  func line(_ numbered: NumberedRequest) -> String {
    let request = numbered.request
    let what = request.wish.map { [wish($0)] } ?? request.changes.map { $0.text(language) }
    var lines = [
      say(
        .requestLine, "\(numbered.number)", say(.name(of: request.kind)), request.by,
        say(.name(of: request.state)))
    ]
    lines += what.map { "  " + $0 }
    if !request.parties.isEmpty {
      lines.append(
        "  "
          + say(
            .partiesLine, say.list(request.parties),
            request.agreed.isEmpty ? say(.none) : say.list(request.agreed)))
    }
    if let reason = request.reason { lines.append("  " + say(.reason, reason)) }
    return lines.joined(separator: "\n")
  }
}
