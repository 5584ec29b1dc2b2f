// RosterEncoding
