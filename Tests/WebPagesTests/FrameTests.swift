import Reports
import RosterModel
import SelfRostering
import Testing

@testable import WebPages

@Suite struct FrameTests {
  private func context(_ role: Role?, notice: Notice? = nil) -> PageContext {
    PageContext(
      say: Voice(.english), account: role.map { Account(name: "<b>", role: $0) }, path: "/me",
      now: LocalTime("2027-01-04T09:00")!, token: role == nil ? nil : "t+/=", since: 12,
      notice: notice, isDemo: false)
  }

  @Test("What people typed never becomes markup")
  func escaping() {
    let page = Frame(
      context(.member, notice: Notice(.refused, "<script>alert(1)</script>")), title: "<i>"
    ).document([.element("p", text: "\"&'")])
    #expect(!page.contains("<script>alert") && !page.contains("<b>") && !page.contains("<i>"))
    #expect(page.contains("&quot;&amp;&#39;"))
  }

  @Test("Each role has its own ways, and the one it is on is named as such")
  func ways() {
    let page = Frame(context(.member), title: "x").document([])
    #expect(page.contains("<a href=\"/me\" aria-current=\"page\">My shifts</a>"))
    #expect(!page.contains("/whatif"))
    #expect(Frame(context(.manager), title: "x").document([]).contains("/whatif"))
    for role in Role.allCases { #expect(homePath(of: role).hasPrefix("/")) }
  }

  @Test("A form carries its guard and what was looked at, and a retry sends the same fields again")
  func forms() {
    let form = context(.member).form("/x", []).source
    #expect(form.contains("name=\"token\" value=\"t+/=\""))
    #expect(form.contains("name=\"since\" value=\"12\""))
    let retry = Retry(
      action: "/take", fields: [FormField("token", "old"), FormField("shift", "L")],
      missing: .consent)
    let page = Frame(context(.member, notice: Notice(.refused, "no", retry: retry)), title: "x")
      .document([])
    #expect(page.contains("name=\"shift\" value=\"L\""))
    #expect(page.contains("name=\"consent\" value=\"on\""))
    #expect(!page.contains("value=\"old\""))
  }

  @Test("A file's path changes with what it holds, and no two files share one")
  func assets() {
    #expect(Set(Asset.all.map(\.path)).count == Asset.all.count)
    #expect(Asset.all.allSatisfy { $0.path.hasPrefix("/assets/") && $0.path.hasSuffix($0.name) })
  }
}
