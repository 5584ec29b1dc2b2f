/// A file that pages use; it is part of the program, and its path changes with what it holds.
package struct Asset: Hashable, Sendable {
  /// Its name, such as `style.css`.
  package let name: String
  /// What it is, such as `text/css; charset=utf-8`.
  package let type: String
  /// What it holds.
  package let bytes: [UInt8]
  /// Where it is served, such as `/assets/1f0c...-style.css`.
  package let path: String

  private init(_ name: String, _ type: String, _ parts: [UInt8]...) {
    self.name = name
    self.type = type
    bytes = Array(parts.joined(separator: [UInt8(ascii: "\n")]))
    path = "/assets/\(Self.mark(bytes))-\(name)"
  }

  /// A short mark of what a file holds (FNV-1a, 64 bits): it names a version, it guards nothing.
  private static func mark(_ bytes: [UInt8]) -> String {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(mark, radix: 36)
  }

  /// How pages look.
  package static let style = Asset(
    "style.css", "text/css; charset=utf-8", PackageResources.base_css, PackageResources.member_css,
    PackageResources.leader_css, PackageResources.work_css, PackageResources.manager_css)
  /// The sign in the tab of the browser.
  package static let icon = Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg)
  /// Tapping days in the calendar of wishes.
  package static let wishes = Asset(
    "wishes.js", "text/javascript; charset=utf-8", PackageResources.wishes_js)
  /// The roster by keyboard, with live judgement.
  package static let roster = Asset(
    "roster.js", "text/javascript; charset=utf-8", PackageResources.roster_js)
  /// Waiting for what the server works on.
  package static let progress = Asset(
    "progress.js", "text/javascript; charset=utf-8", PackageResources.progress_js)

  /// All of them.
  package static let all = [style, icon, wishes, roster, progress]
}
