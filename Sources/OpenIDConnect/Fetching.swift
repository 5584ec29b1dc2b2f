import Foundation
import FoundationNetworking

/// Asks a provider over HTTP: within ten seconds, without cookies, and nowhere else than where it was sent.
final class Fetching: NSObject, URLSessionTaskDelegate, Sendable {
  /// What was answered.
  struct Answer: Sendable {
    let status: Int
    let body: Data
  }

  func get(_ address: String) async throws(SignInError) -> Answer {
    try await answer(to: request(address))
  }

  func post(
    _ form: FormFields, to address: String, authorization: String?
  ) async throws(SignInError) -> Answer {
    var request = try request(address)
    request.httpMethod = "POST"
    request.httpBody = Data(form.text.utf8)
    request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    if let authorization { request.setValue(authorization, forHTTPHeaderField: "Authorization") }
    return try await answer(to: request)
  }

  private func request(_ address: String) throws(SignInError) -> URLRequest {
    guard let url = URL(string: address) else { throw .unexpected(address) }
    var request = URLRequest(url: url, timeoutInterval: Self.patience)
    request.setValue("application/json", forHTTPHeaderField: "Accept")
    return request
  }

  private func answer(to request: URLRequest) async throws(SignInError) -> Answer {
    let address = request.url?.absoluteString ?? ""
    let session = URLSession(configuration: Self.configuration, delegate: self, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    let body: Data
    let response: URLResponse
    do {
      (body, response) = try await session.data(for: request)
    } catch {
      throw .unreachable(address)
    }
    guard let response = response as? HTTPURLResponse, body.count <= Self.most else {
      throw .unexpected(address)
    }
    return Answer(status: response.statusCode, body: body)
  }

  /// A provider that sends on is not the one that was named.
  func urlSession(
    _: URLSession, task _: URLSessionTask, willPerformHTTPRedirection _: HTTPURLResponse,
    newRequest _: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  /// Seconds.
  private static let patience = 10.0
  /// Bytes of an answer.
  private static let most = 1 << 20

  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForResource = patience
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    return configuration
  }
}
