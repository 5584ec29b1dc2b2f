import Foundation
import Synchronization

/// How often Ctrl-C was pressed. A signal handler can reach nothing but a global.
private let pressed = Atomic(0)

/// Ctrl-C: the first one asks for the best roster so far, the second ends the process.
enum Interrupt {
  /// Starts to listen, also where the starting program had blocked the signal: a child inherits
  /// that, and worker threads of Swift programs block it.
  static func listen() {
    var interrupt = sigset_t()
    unsafe sigemptyset(&interrupt)
    unsafe sigaddset(&interrupt, SIGINT)
    unsafe pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
    signal(SIGINT) { _ in
      if pressed.add(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
    }
  }

  /// Whether it was asked.
  static var wasAsked: Bool { pressed.load(ordering: .relaxed) > 0 }
}
