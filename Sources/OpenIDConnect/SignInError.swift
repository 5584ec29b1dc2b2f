/// Why someone was not signed in. None holds anything of whoever tried.
public enum SignInError: Error, Hashable, Sendable {
  /// The attempt is over, was ended before, or began in another browser.
  case over
  /// The provider did not sign them in, or they did not want to; with its reason (RFC 6749, 4.1.2.1).
  case refused(String)
  /// The provider does not answer at this address.
  case unreachable(String)
  /// What came from an address is not what it should be.
  case unexpected(String)
  /// The token does not prove who it is.
  case unproven(Flaw)

  /// What is wrong with a token.
  public enum Flaw: String, Hashable, Sendable {
    /// No key of the provider made its signature, or it is no token.
    case signature
    /// Another issuer.
    case issuer
    /// Made for another client.
    case audience
    /// It is over, or from the future.
    case time
    /// Made for another attempt.
    case nonce
    /// The claim that names the account is not there, or is an address that nobody checked.
    case claim
  }
}
