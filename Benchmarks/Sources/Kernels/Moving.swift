import RosterProblem

@testable import RosterSolver

extension Kernel {
  /// A hundred moves of the search from the first roster: people taken out of a window of days, and
  /// put back by the best row there is.
  static func moving(_ material: Material) -> Kernel {
    Kernel("window-moves-100") { measure in
      let layout = Layout(material.problem)
      guard let state = RosterState(layout, roster: material.duties) else {
        preconditionFailure("the first roster is not lawful")
      }
      var annealing = Annealing(layout, state: state, seed: 1)
      measure {
        for _ in 0..<100 { _ = annealing.step() }
        return annealing.state.total
      }
    }
  }
}
