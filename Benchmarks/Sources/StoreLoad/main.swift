import Foundation

// store-load run FOLDER SCENARIO WRITERS SECONDS    the whole measurement, with processes of its own
// store-load writer FILE ACCOUNT SECONDS            one writer, until the time is over
// store-load reader FILE ACCOUNT SECONDS            one reader
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "run" where arguments.count == 5:
  let load = Load(
    folder: URL(fileURLWithPath: arguments[1]), scenario: arguments[2],
    writers: Int(arguments[3])!, seconds: Double(arguments[4])!)
  try load.run()
case "writer" where arguments.count == 4:
  var writer = try Writer(file: arguments[1], account: arguments[2])
  try writer.run(seconds: Double(arguments[3])!)
case "reader" where arguments.count == 4:
  try Reader(file: arguments[1], account: arguments[2]).run(seconds: Double(arguments[3])!)
default:
  FileHandle.standardError.write(Data("store-load run FOLDER SCENARIO WRITERS SECONDS\n".utf8))
  exit(2)
}
