import SelfRostering

/// Whether someone may come by, before the desk is asked: the door, how often, and whether a change is really theirs.
struct Entry {
  let caller: Caller
  let ask: Ask

  init(_ caller: Caller, _ ask: Ask) {
    self.caller = caller
    self.ask = ask
  }

  /// - Throws: ``WebFault``.
  func check() throws(WebFault) {
    try checkRate()
    if ask.route.isChange { try checkOrigin() }
    try checkDoor()
  }

  private func checkRate() throws(WebFault) {
    let (limits, kinds) = (caller.site.limits, caller.site.options.limits)
    let isAllowed =
      ask.visitor.map { limits.allows("session \($0.session)", kinds.visitor) }
      ?? limits.allows("address \(caller.address)", kinds.stranger)
    guard isAllowed else { throw .tooMany }
  }

  private func checkOrigin() throws(WebFault) {
    guard caller.isFromOurselves else { throw .forged }
    guard let visitor = ask.visitor else { return }
    guard let token = ask.form["token"], SecretCookie.isSame(token, visitor.token) else {
      throw .forged
    }
  }

  private func checkDoor() throws(WebFault) {
    switch ask.route.door {
    case .open: return
    case .signedIn: if ask.visitor == nil { throw .notSignedIn }
    case .roles(let roles):
      guard let visitor = ask.visitor else { throw .notSignedIn }
      guard roles.contains(visitor.account.role) else {
        throw .notForRole(visitor.account.role)
      }
    }
  }
}
