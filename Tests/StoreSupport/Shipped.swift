public import RosterModel
import ScenarioFiles

/// A scenario that ships with the project.
public func shipped(_ name: String) throws -> Scenario {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  return try ScenarioFolder.read("/\(root)/Scenarios/\(name)")
}
