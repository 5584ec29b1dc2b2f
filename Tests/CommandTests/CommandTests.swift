import Testing

/// The built command, as a script or a person calls it. One run at a time: a plan uses both cores,
/// and two at once would say little of either.
@Suite("The command", .serialized)
struct CommandTests {}
