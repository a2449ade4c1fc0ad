// Checks what Travaux publishes by an implementation that is not ours: golang.org/x/mod/sumdb.
//
// It reads a folder as `travaux export` and `travaux mirror` write it, with proofs and openings
// beside it, and writes a record of its own for us to check. It uses the packages of Debian
// (golang-golang-x-mod-dev) and nothing from the network.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: interop FOLDER-TO-CHECK FOLDER-TO-WRITE")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "interop:", err)
		os.Exit(1)
	}
}

func run(theirs, ours string) error {
	record, err := openRecord(theirs)
	if err != nil {
		return err
	}
	steps := []struct {
		name  string
		check func(*published) (int, error)
	}{
		{"tiles under the signed root", checkTiles},
		{"entries in the tree", checkEntries},
		{"inclusion proofs", checkInclusion},
		{"consistency proofs", checkConsistency},
		{"cosignatures", checkCosignatures},
		{"openings of seals", checkOpenings},
	}
	for _, step := range steps {
		count, err := step.check(record)
		if err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
		if count == 0 {
			return fmt.Errorf("%s: there were none to check", step.name)
		}
		fmt.Printf("%s: %d checked\n", step.name, count)
	}
	return write(ours)
}
