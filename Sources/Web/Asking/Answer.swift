import HTTPTypes
import Hummingbird
import NIOCore

/// An answer.
enum Answer: Sendable {
  /// A page.
  case page(String, status: HTTPResponse.Status = .ok)
  /// Part of a page, for our own script.
  case fragment(String)
  /// Data, for our own script.
  case json(String, status: HTTPResponse.Status = .ok)
  /// Another page, after a change; cookies may go along.
  case redirect(to: String, cookies: [String] = [])
  /// A file to keep.
  case file(Bytes, name: String)
  /// A document with a style sheet of its own, such as a print.
  case document(String)
  /// Something that stays the same for good.
  case asset([UInt8], type: String)
  /// Plain text, for machines.
  case text(String, type: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok)
  /// Anything else.
  case response(Response)

  /// What a file holds and is.
  struct Bytes: Sendable {
    var bytes: [UInt8]
    var type: String
  }

  var response: Response {
    switch self {
    case .page(let html, let status): Self.make(html, "text/html; charset=utf-8", status)
    case .fragment(let html): Self.make(html, "text/html; charset=utf-8")
    case .json(let json, let status): Self.make(json, "application/json", status)
    case .text(let text, let type, let status): Self.make(text, type, status)
    case .redirect(let path, let cookies): Self.redirect(to: path, cookies)
    case .file(let file, let name):
      Self.make(file.bytes, file.type).with(
        .contentDisposition, "attachment; filename=\"\(name)\"")
    case .document(let html):
      Self.make(html, "text/html; charset=utf-8")
        .with(.contentSecurityPolicy, SecurityPolicy.document(html))
    case .asset(let bytes, let type):
      Self.make(bytes, type).with(.cacheControl, "public, max-age=31536000, immutable")
    case .response(let response): response
    }
  }

  private static func redirect(to path: String, _ cookies: [String]) -> Response {
    var response = Response(status: .seeOther, headers: [.location: path])
    for cookie in cookies {
      response.headers.append(HTTPField(name: .setCookie, value: cookie))
    }
    return response
  }

  private static func make(
    _ text: String, _ type: String, _ status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(
      status: status, headers: [.contentType: type],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  private static func make(_ bytes: [UInt8], _ type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension Response {
  /// The same with a field of its head set.
  func with(_ name: HTTPField.Name, _ value: String) -> Response {
    var response = self
    response.headers[name] = value
    return response
  }
}
