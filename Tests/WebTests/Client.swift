import Foundation
import Glibc

/// A browser reduced to bytes on a loopback connection, so that also what no browser sends can be sent.
struct Client: Sendable {
  let port: Int

  /// An answer as it came.
  struct Reply: Sendable {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: String

    /// The first field of a name.
    func header(_ name: String) -> String? {
      headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
  }

  /// A page.
  func get(_ path: String, cookie: String? = nil, _ more: [String] = []) async -> Reply? {
    await send("GET", path, cookie: cookie, more)
  }

  /// A form that is sent.
  func post(
    _ path: String, _ form: String, cookie: String? = nil, _ more: [String] = []
  ) async -> Reply? {
    await send(
      "POST", path, cookie: cookie,
      more + [
        "Content-Type: application/x-www-form-urlencoded", "Content-Length: \(form.utf8.count)",
      ], body: form)
  }

  private func send(
    _ method: String, _ path: String, cookie: String?, _ more: [String], body: String = ""
  ) async -> Reply? {
    let head =
      ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"] + more
      + (cookie.map { ["Cookie: \($0)"] } ?? [])
    return await send(Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8))
  }

  /// Bytes as they are; `nil` where no answer came that can be read as HTTP.
  func send(_ bytes: [UInt8]) async -> Reply? {
    // Never on the threads that the server answers on.
    await withCheckedContinuation { done in
      Thread.detachNewThread { done.resume(returning: exchange(bytes)) }
    }
  }

  private func exchange(_ bytes: [UInt8]) -> Reply? {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { return nil }
    defer { close(socket) }
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard isConnected == 0 else { return nil }
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      sent += count
    }
    shutdown(socket, Int32(SHUT_WR))
    return read(socket)
  }

  private func read(_ socket: Int32) -> Reply? {
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      received += buffer[..<count]
    }
    return Self.reply(String(decoding: received, as: UTF8.self))
  }

  static func reply(_ text: String) -> Reply? {
    guard text.hasPrefix("HTTP/1.1 "), let end = text.range(of: "\r\n\r\n"),
      let status = Int(text.dropFirst(9).prefix(3))
    else { return nil }
    let headers = text[..<end.lowerBound].components(separatedBy: "\r\n").dropFirst().map {
      line in
      let pair = line.split(separator: ":", maxSplits: 1)
      return (
        name: String(pair[0]),
        value: pair.count > 1 ? pair[1].trimmingCharacters(in: .whitespaces) : ""
      )
    }
    return Reply(status: status, headers: headers, body: String(text[end.upperBound...]))
  }
}
