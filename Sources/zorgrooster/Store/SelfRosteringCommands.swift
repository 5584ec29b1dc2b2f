import ArgumentParser

/// The commands on an organisation's file.
enum SelfRosteringCommands {
  static let all: [any ParsableCommand.Type] = [
    ImportCommand.self, ExportCommand.self, AccountCommand.self, AssignCommand.self,
    UnassignCommand.self, MoveCommand.self, SwapCellsCommand.self, PinCommand.self,
    PeriodCommand.self, WishCommand.self, DraftCommand.self, ConsentCommand.self,
    OfferCommand.self, SwapsCommand.self, AcceptCommand.self, TakeCommand.self,
    RequestsCommand.self, OpenShiftsCommand.self, ProposeCommand.self, PublishCommand.self,
    DiffCommand.self, CalendarCommand.self, SheetCommand.self, PrintCommand.self,
    AbsentCommand.self, RepairCommand.self, MixChangeCommand.self,
    LeaveCommand.self, PlanTimeCommand.self,
    RecordCommand.self, CloseWeekCommand.self, HoursCommand.self,
    ImportRowsCommand.self, LendCommand.self, StaffingCommand.self,
    PointsCommand.self,
    LogCommand.self, UndoCommand.self, DoctorCommand.self, BackupCommand.self,
    InviteCommand.self, SessionsCommand.self,
    ForgetCommand.self, ExportPersonCommand.self,
  ]
}
