extension Double {
  /// To ten-thousandths, as residents and full-time jobs are told and kept.
  var toTenThousandths: Double { (self * 10_000).rounded() / 10_000 }
}
