import Foundation
import Synchronization

/// How often Ctrl-C was pressed. A signal handler can reach nothing but a global.
private let pressed = Atomic(0)

/// Ctrl-C: the first one asks for the best roster so far, the second ends the process.
enum Interrupt {
  /// Starts to listen.
  static func listen() {
    signal(SIGINT) { _ in
      if pressed.add(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
    }
  }

  /// Whether it was asked.
  static var wasAsked: Bool { pressed.load(ordering: .relaxed) > 0 }
}
