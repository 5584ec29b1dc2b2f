import ArgumentParser

/// The commands on an organisation's file.
enum SelfRosteringCommands {
  static let all: [any ParsableCommand.Type] = [
    ImportCommand.self, ExportCommand.self, AccountCommand.self, AssignCommand.self,
    UnassignCommand.self, MoveCommand.self, SwapCellsCommand.self, PinCommand.self,
    LogCommand.self, UndoCommand.self, DoctorCommand.self,
  ]
}
