import ArgumentParser
import Foundation
import OpenIDConnect

/// Signing in with the organisation's own account.
struct SignInOptions: ParsableArguments {
  /// Where the client's secret is read: command lines are seen by everyone on a machine.
  static let secretName = "ZORGROOSTER_OIDC_SECRET"

  @Option(
    help: """
      The organisation's OpenID Connect provider, such as https://login.example/realms/zorg. The secret is read from \
      \(Self.secretName).
      """)
  var oidcIssuer: String?
  @Option(help: "What the provider calls this client.") var oidcClient: String?
  @Option(help: "The claim that holds the name of an account.") var oidcClaim = "sub"

  func validate() throws {
    if (oidcIssuer == nil) != (oidcClient == nil) {
      throw ValidationError("--oidc-issuer and --oidc-client go together.")
    }
    _ = try provider
  }

  /// The provider, `nil` where none is named.
  var provider: Provider? {
    get throws {
      guard let oidcIssuer, let oidcClient else { return nil }
      let given = ProcessInfo.processInfo.environment[Self.secretName] ?? ""
      let secret = given.isEmpty ? nil : given
      do {
        return try Provider(
          issuer: oidcIssuer, client: oidcClient, secret: secret, claim: oidcClaim)
      } catch .issuer(let address) {
        throw ValidationError(
          "--oidc-issuer \(address) must be an https address without ? or #. Maybe as its "
            + "/.well-known/openid-configuration says under \"issuer\".")
      } catch .client {
        throw ValidationError("--oidc-client is empty.")
      } catch .claim {
        throw ValidationError("--oidc-claim is empty. Maybe sub.")
      }
    }
  }
}
