public import RosterModel

extension ResidentKind: CustomStringConvertible {
  /// As it is written: `5VV/bh/db`, `4VV/VPT`.
  public var description: String { step(0, daycare: daycare == true).kind }

  /// The kind of a line.
  public init(_ line: CareMixLine) {
    self.init(
      profile: line.profile, form: line.form, treatment: line.treatment, daycare: line.daycare)
  }

  /// Whether a line is of this kind; where daycare is left open, with or without it.
  func matches(_ line: CareMixLine) -> Bool {
    line.profile == profile && line.form == form && line.treatment == treatment
      && (daycare == nil || line.daycare == daycare)
  }

  /// So many of this kind as a step of a line.
  func step(_ residents: Double, daycare: Bool) -> MixStep {
    MixStep(
      profile: profile, form: form, treatment: treatment, daycare: daycare, residents: residents)
  }
}

extension [CareMixLine] {
  /// Lines of a kind, those without daycare first.
  func lines(of kind: ResidentKind) -> [CareMixLine] {
    let found = filter(kind.matches)
    return found.filter { !$0.daycare } + found.filter(\.daycare)
  }

  /// How many live here of a kind.
  func residents(of kind: ResidentKind) -> Double {
    lines(of: kind).reduce(0) { $0 + $1.residents }
  }

  /// With so many more: on the line there is, else on a new one.
  func adding(_ residents: Double, of kind: ResidentKind) -> [CareMixLine] {
    let daycare = lines(of: kind).first?.daycare ?? kind.daycare ?? false
    return adding([kind.step(residents, daycare: daycare)])
  }

  /// With so many fewer, from one line after the other; never below zero.
  func removing(_ residents: Double, of kind: ResidentKind) -> [CareMixLine] {
    var left = residents
    return lines(of: kind).reduce(self) { lines, line in
      let gone = Swift.min(left, line.residents)
      left -= gone
      return lines.adding([kind.step(-gone, daycare: line.daycare)])
    }
  }

  /// With all of one kind as another; where the other leaves daycare open, it stays as it was.
  func moving(_ from: ResidentKind, to: ResidentKind) -> [CareMixLine] {
    lines(of: from).filter { $0.residents > 0 }.reduce(self) { lines, line in
      lines.adding([from.step(-line.residents, daycare: line.daycare)])
        .adding([to.step(line.residents, daycare: to.daycare ?? line.daycare)])
    }
  }
}
