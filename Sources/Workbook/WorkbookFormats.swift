import CXLSXWriter

extension CellStyle {
  /// Gives a format of the library these looks.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if isBold { format_set_bold(format) }
    if hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if wraps {
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    if let numberFormat { format_set_num_format(format, numberFormat) }
    if let alignment { format_set_align(format, UInt8(alignment.code.rawValue)) }
    if let fill { format_set_bg_color(format, fill.code) }
    if isSlashed {
      format_set_diag_type(format, UInt8(LXW_DIAGONAL_BORDER_UP.rawValue))
      format_set_diag_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
  }
}

extension CellStyle.Colour {
  /// Black has no code of its own number: 0 is no colour.
  fileprivate var code: UInt32 {
    let code = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    return code == 0 ? UInt32(LXW_COLOR_BLACK.rawValue) : code
  }
}

extension CellStyle.Alignment {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .left: LXW_ALIGN_LEFT
    case .centre: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  }
}

extension PrintSetup {
  /// Sets a sheet of the library up for printing.
  func apply(to page: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
    // Codes of ECMA-376: 8 is A3, 9 is A4.
    worksheet_set_paper(page, paper == .a3 ? 8 : 9)
    if isLandscape { worksheet_set_landscape(page) } else { worksheet_set_portrait(page) }
    switch scale {
    case .percent(let percent): worksheet_set_print_scale(page, UInt16(percent))
    case .sheetsWide(let sheets): worksheet_fit_to_pages(page, UInt16(sheets), 0)
    }
    // A list of breaks ends with 0.
    var breaks = columnBreaks.sorted().map { UInt16($0) } + [0]
    let codes = [
      repeatedRows.map {
        worksheet_repeat_rows(page, UInt32($0.lowerBound), UInt32($0.upperBound))
      },
      repeatedColumns.map {
        worksheet_repeat_columns(page, UInt16($0.lowerBound), UInt16($0.upperBound))
      },
      breaks.count > 1 ? worksheet_set_v_pagebreaks(page, &breaks) : nil,
      worksheet_set_footer(page, footerOrders),
    ]
    return codes.compactMap { $0 }.first { $0 != LXW_NO_ERROR } ?? LXW_NO_ERROR
  }
}
