// RosterSolver
