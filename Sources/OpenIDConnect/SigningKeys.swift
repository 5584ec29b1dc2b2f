import Foundation
import JWTKit

/// The keys with which a provider signs (RFC 7517).
enum SigningKeys {
  /// Those of a published set that can check a signature. Others, such as for encryption, are passed over: a set may hold
  /// what this client does not know (section 5).
  static func read(_ set: Data) async throws -> JWTKeyCollection {
    let published = try JSONDecoder().decode(Published.self, from: set)
    let keys = JWTKeyCollection()
    for (number, entry) in published.keys.enumerated() where entry.isForSignatures {
      guard var key = entry.key else { continue }
      // A set of one key needs no names.
      if key.keyIdentifier == nil { key.keyIdentifier = JWKIdentifier(string: "\(number)") }
      _ = try? await keys.add(jwk: key)
    }
    return keys
  }

  private struct Published: Decodable {
    let keys: [Entry]
  }

  private struct Entry: Decodable {
    let key: JWK?
    let use: String?

    private enum CodingKeys: String, CodingKey { case use }

    init(from decoder: any Decoder) throws {
      use = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(
        String.self, forKey: .use)
      key = try? JWK(from: decoder)
    }

    var isForSignatures: Bool { use == nil || use == "sig" }
  }
}
