package import Reports
package import RosterModel
package import SelfRostering

/// What every page is told besides what it shows: the language, who looks, when, and what forms carry.
package struct PageContext: Sendable {
  /// Speaks the visitor's language.
  package let say: Voice
  /// Who is signed in, or `nil`.
  package let account: Account?
  /// The path of the page, such as `/me`.
  package let path: String
  /// The date in the Netherlands.
  package let now: LocalTime
  /// What forms carry against forgery, or `nil` where nobody is signed in.
  package let token: String?
  /// The last entry of the log that was looked at, so that nothing newer is overwritten.
  package let since: Int?
  /// What became of what was asked last.
  package let notice: Notice?
  /// Whether this is the demo organisation.
  package let isDemo: Bool

  /// With all its fields.
  package init(
    say: Voice, account: Account?, path: String, now: LocalTime, token: String?, since: Int?,
    notice: Notice?, isDemo: Bool
  ) {
    self.say = say
    self.account = account
    self.path = path
    self.now = now
    self.token = token
    self.since = since
    self.notice = notice
    self.isDemo = isDemo
  }

  /// The language.
  package var language: Language { say.language }
}

/// What became of something asked, told at the head of a page.
package struct Notice: Hashable, Sendable {
  /// What kind of news it is.
  package enum Kind: Hashable, Sendable {
    /// It was done.
    case done
    /// It was not done.
    case refused
  }

  /// What kind of news it is.
  package var kind: Kind
  /// Lines of text; the first one says it all.
  package var lines: [String]
  /// The same once more, with what was missing.
  package var retry: Retry?

  /// News in lines of text.
  package init(_ kind: Kind, _ text: String, retry: Retry? = nil) {
    self.kind = kind
    lines = text.split(separator: "\n").map(String.init)
    self.retry = retry
  }
}

/// A form that was refused for want of something, to be sent again with it.
package struct Retry: Hashable, Sendable {
  /// What was missing.
  package enum Missing: Hashable, Sendable {
    /// The consent of whom it is about.
    case consent
    /// A reason.
    case reason
    /// That open shifts stay open.
    case openShifts
  }

  /// Where the form goes.
  package var action: String
  /// Its fields, as they were sent.
  package var fields: [FormField]
  /// What was missing.
  package var missing: Missing

  /// A form to be sent again.
  package init(action: String, fields: [FormField], missing: Missing) {
    self.action = action
    self.fields = fields
    self.missing = missing
  }
}

/// One field of a form.
package struct FormField: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// Its value.
  package var value: String

  /// One field of a form.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
