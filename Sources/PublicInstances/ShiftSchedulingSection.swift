/// The sections of the `shift-scheduling` format, each with the shape of its lines.
enum ShiftSchedulingSection: String, CaseIterable {
  case horizon = "SECTION_HORIZON"
  case shifts = "SECTION_SHIFTS"
  case staff = "SECTION_STAFF"
  case daysOff = "SECTION_DAYS_OFF"
  case onRequests = "SECTION_SHIFT_ON_REQUESTS"
  case offRequests = "SECTION_SHIFT_OFF_REQUESTS"
  case cover = "SECTION_COVER"

  /// The fields of a line.
  var shape: String {
    switch self {
    case .horizon: "days"
    case .shifts: "shift,minutes,shifts not allowed next day"
    case .staff:
      "employee,shift=most|shift=most,most minutes,least minutes,most days worked in a row,"
        + "fewest days worked in a row,fewest days off in a row,most weekends"
    case .daysOff: "employee,day,day"
    case .onRequests, .offRequests: "employee,day,shift,weight"
    case .cover: "day,shift,required,weight under,weight over"
    }
  }

  /// How many fields a line may have.
  var fields: ClosedRange<Int> {
    switch self {
    case .horizon: 1...1
    case .shifts: 2...3
    case .staff: 8...8
    case .daysOff: 2...Int.max
    case .onRequests, .offRequests: 4...4
    case .cover: 5...5
    }
  }

  /// Whether it must hold a line; a file cut short is told by this.
  var mustSaySomething: Bool { [.horizon, .shifts, .staff, .cover].contains(self) }
}
