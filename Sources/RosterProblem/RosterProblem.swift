// RosterProblem
