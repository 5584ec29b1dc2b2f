import Reports
import RosterModel
import SelfRostering

/// The phase a period is in, and what a member can do in it until when.
struct PhaseCard {
  let calendar: OwnCalendar
  let parts: MemberParts

  private var say: Voice { parts.say }

  var markup: Markup {
    .card(say(.myPeriod, parts.days(calendar.period.start...calendar.period.end)), content)
  }

  private var content: [Markup] {
    [
      .element("p", [:], [.element("strong", text: now)]),
      .paragraph(whatNow),
    ] + (way.map { [.element("p", ["class": "actions"], [$0])] } ?? [])
  }

  private var now: String {
    let name = say(.name(of: calendar.phase))
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// What can be done now, and until when.
  var whatNow: String {
    let steps = calendar.calendar
    return switch calendar.phase {
    case .need, .fixed: say(.myPhaseSoon, say.moment(steps.own))
    case .own: say(.myPhaseOwn, say.moment(steps.team))
    case .team: say(.myPhaseTeam, say.moment(steps.openToOwn))
    case .open: say(.myPhaseOpen, say.moment(steps.final))
    case .final: say(.myPhaseFinal, say.day(steps.publishBy))
    case .published: say(.myPhasePublished)
    case .past: say(.myPhasePast)
    }
  }

  private var way: Markup? {
    let period = "?period=\(calendar.period.start)"
    return switch calendar.phase {
    case .need, .fixed, .past: nil
    case .own, .team:
      .link(say(.myToWishes), "/wishes" + period, class: "button main")
    case .open, .final, .published: .link(say(.mySwapsWay), "/swaps" + period, class: "button")
    }
  }
}
