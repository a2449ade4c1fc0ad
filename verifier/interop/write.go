package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	origin = "go.example/log"
	size   = 70000
)

// write makes a record with the Go package alone, for the other side to check.
func write(folder string) error {
	var entries [][]byte
	for n := 0; n < size; n++ {
		entries = append(entries, []byte(fmt.Sprintf("entry %d of a log made elsewhere", n)))
	}
	tree, err := grow(entries)
	if err != nil {
		return err
	}
	if err := writeTiles(folder, tree, entries); err != nil {
		return err
	}
	if err := writeCheckpoint(folder, tree); err != nil {
		return err
	}
	return writeProofs(folder, tree)
}

func writeTiles(folder string, tree stored, entries [][]byte) error {
	for _, tile := range tilesFor(size) {
		data, err := tlog.ReadTileData(tile, tree)
		if err != nil {
			return err
		}
		if err := save(folder, tilePath(tile), data); err != nil {
			return err
		}
		if tile.L != 0 {
			continue
		}
		var bundle bytes.Buffer
		first := tile.N << height
		for _, entry := range entries[first : first+int64(tile.W)] {
			var length [2]byte
			binary.BigEndian.PutUint16(length[:], uint16(len(entry)))
			bundle.Write(length[:])
			bundle.Write(entry)
		}
		tile.L = -1
		if err := save(folder, tilePath(tile), bundle.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// writeCheckpoint signs as a log does, and cosigns as a witness does.
func writeCheckpoint(folder string, tree stored) error {
	root, err := tlog.TreeHash(size, tree)
	if err != nil {
		return err
	}
	secret, public, err := note.GenerateKey(nil, origin)
	if err != nil {
		return err
	}
	signer, err := note.NewSigner(secret)
	if err != nil {
		return err
	}
	text := fmt.Sprintf("%s\n%d\n%s\n", origin, size, root)
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	if err != nil {
		return err
	}
	line, witness := cosign(text)
	if err := save(folder, "record.key", []byte(public+"\n")); err != nil {
		return err
	}
	if err := save(folder, "witness.key", []byte(witness+"\n")); err != nil {
		return err
	}
	return save(folder, filepath.Join("record", "checkpoint"), append(signed, line...))
}

func cosign(text string) (line, vkey string) {
	const name, time = "go.example/witness", 1784556000
	key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, 32))
	material := append([]byte{4}, key.Public().(ed25519.PublicKey)...)
	id := sha256.Sum256(append([]byte(name+"\n"), material...))
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
	signature := make([]byte, 12)
	copy(signature, id[:4])
	binary.BigEndian.PutUint64(signature[4:], time)
	signature = append(signature, ed25519.Sign(key, []byte(message))...)
	line = fmt.Sprintf("— %s %s\n", name, base64.StdEncoding.EncodeToString(signature))
	return line, fmt.Sprintf("%s+%x+%s", name, id[:4], base64.StdEncoding.EncodeToString(material))
}

func writeProofs(folder string, tree stored) error {
	root := func(n int64) tlog.Hash {
		hash, err := tlog.TreeHash(n, tree)
		if err != nil {
			panic(err)
		}
		return hash
	}
	var inclusion, consistency []proof
	for n := int64(1); n <= size; n += n/3 + 1 {
		path, err := tlog.ProveRecord(n, n-1, tree)
		if err != nil {
			return err
		}
		leaf := tree[tlog.StoredHashIndex(0, n-1)]
		inclusion = append(inclusion, proof{Index: n - 1, Size: n, Root: root(n), Other: leaf, Path: path})
		grown, err := tlog.ProveTree(size, n, tree)
		if err != nil {
			return err
		}
		consistency = append(consistency, proof{Old: n, Size: size, Root: root(size), Other: root(n), Path: grown})
	}
	for name, proofs := range map[string][]proof{"inclusion.json": inclusion, "consistency.json": consistency} {
		data, err := json.Marshal(proofs)
		if err != nil {
			return err
		}
		if err := save(folder, name, data); err != nil {
			return err
		}
	}
	return nil
}

func save(folder, name string, data []byte) error {
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
