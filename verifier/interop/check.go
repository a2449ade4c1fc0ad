package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// checkTiles reads every tile through the Go package, which proves tiles against the root, and
// compares each with the one that the package makes from the entries. The reader alone does not
// suffice: in the release of Debian 12 it leaves out the first full tiles it is asked for where
// several subtrees of the right edge lie in one tile.
func checkTiles(r *published) (int, error) {
	entries, err := r.entries()
	if err != nil {
		return 0, err
	}
	tree, err := grow(entries)
	if err != nil {
		return 0, err
	}
	tiles := tilesFor(r.tree.N)
	hashes := tlog.TileHashReader(r.tree, r)
	for _, tile := range tiles {
		given, err := os.ReadFile(filepath.Join(r.folder, tilePath(tile)))
		if err != nil {
			return 0, err
		}
		proven, err := tlog.ReadTileData(tile, hashes)
		if err != nil {
			return 0, err
		}
		made, err := tlog.ReadTileData(tile, tree)
		if err != nil {
			return 0, err
		}
		if !bytes.Equal(given, proven) || !bytes.Equal(given, made) {
			return 0, fmt.Errorf("%s is not the tile under the root", tilePath(tile))
		}
	}
	return len(tiles), nil
}

// stored keeps the hashes of a tree as the Go package numbers them.
type stored []tlog.Hash

func (s stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, index := range indexes {
		if index >= int64(len(s)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		hashes = append(hashes, s[index])
	}
	return hashes, nil
}

func grow(entries [][]byte) (tree stored, err error) {
	for n, entry := range entries {
		hashes, err := tlog.StoredHashes(int64(n), entry, tree)
		if err != nil {
			return nil, err
		}
		tree = append(tree, hashes...)
	}
	return tree, nil
}

// checkEntries builds the tree from the entries and compares the root.
func checkEntries(r *published) (int, error) {
	entries, err := r.entries()
	if err != nil {
		return 0, err
	}
	tree, err := grow(entries)
	if err != nil {
		return 0, err
	}
	root, err := tlog.TreeHash(r.tree.N, tree)
	if err != nil {
		return 0, err
	}
	if root != r.tree.Hash {
		return 0, errors.New("the entries lead to another root")
	}
	return len(entries), nil
}

type proof struct {
	Index int64       `json:"index"`
	Old   int64       `json:"old"`
	Size  int64       `json:"size"`
	Root  tlog.Hash   `json:"root"`
	Other tlog.Hash   `json:"other"`
	Path  []tlog.Hash `json:"path"`
}

func (r *published) proofs(name string) (proofs []proof, err error) {
	data, err := os.ReadFile(filepath.Join(r.folder, name))
	if err != nil {
		return nil, err
	}
	return proofs, json.Unmarshal(data, &proofs)
}

// checkInclusion has the Go package verify our proofs, and refuse them with one bit changed.
func checkInclusion(r *published) (int, error) {
	proofs, err := r.proofs("inclusion.json")
	if err != nil {
		return 0, err
	}
	for _, p := range proofs {
		if err := tlog.CheckRecord(p.Path, p.Size, p.Root, p.Index, p.Other); err != nil {
			return 0, fmt.Errorf("entry %d of %d: %w", p.Index, p.Size, err)
		}
		p.Other[0] ^= 1
		if tlog.CheckRecord(p.Path, p.Size, p.Root, p.Index, p.Other) == nil {
			return 0, fmt.Errorf("entry %d of %d: another leaf is proven too", p.Index, p.Size)
		}
	}
	return len(proofs), nil
}

func checkConsistency(r *published) (int, error) {
	proofs, err := r.proofs("consistency.json")
	if err != nil {
		return 0, err
	}
	for _, p := range proofs {
		if err := tlog.CheckTree(p.Path, p.Size, p.Root, p.Old, p.Other); err != nil {
			return 0, fmt.Errorf("%d to %d: %w", p.Old, p.Size, err)
		}
		p.Other[0] ^= 1
		if tlog.CheckTree(p.Path, p.Size, p.Root, p.Old, p.Other) == nil {
			return 0, fmt.Errorf("%d to %d: another root is proven too", p.Old, p.Size)
		}
	}
	return len(proofs), nil
}

// cosigner verifies C2SP tlog-cosignature v1, written here from its text.
type cosigner struct {
	name string
	key  ed25519.PublicKey
	id   uint32
}

func newCosigner(vkey string) (*cosigner, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, errors.New("a key has three parts")
	}
	material, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(material) != 33 || material[0] != 4 {
		return nil, errors.New("not a key of type 0x04")
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), material...))
	if hex.EncodeToString(sum[:4]) != parts[1] {
		return nil, errors.New("the id of the key is not its own")
	}
	return &cosigner{parts[0], material[1:], binary.BigEndian.Uint32(sum[:4])}, nil
}

func (c *cosigner) Name() string    { return c.name }
func (c *cosigner) KeyHash() uint32 { return c.id }

func (c *cosigner) Verify(text, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	time := binary.BigEndian.Uint64(signature)
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
	return time != 0 && ed25519.Verify(c.key, []byte(message), signature[8:])
}

// checkCosignatures opens the checkpoint by the witness's key alone.
func checkCosignatures(r *published) (int, error) {
	key, err := os.ReadFile(filepath.Join(r.folder, "witness.key"))
	if err != nil {
		return 0, err
	}
	witness, err := newCosigner(strings.TrimSpace(string(key)))
	if err != nil {
		return 0, err
	}
	signed, err := os.ReadFile(filepath.Join(r.folder, "record", "checkpoint"))
	if err != nil {
		return 0, err
	}
	opened, err := note.Open(signed, note.VerifierList(witness))
	if err != nil {
		return 0, err
	}
	if opened.Text != r.text {
		return 0, errors.New("the witness signed another text")
	}
	return len(opened.Sigs), nil
}

// checkOpenings computes SHA-256(nonce, canonical value) and finds the seal in an entry.
func checkOpenings(r *published) (int, error) {
	folder := filepath.Join(r.folder, "record", "opening")
	names, err := os.ReadDir(folder)
	if err != nil {
		return 0, err
	}
	entries, err := r.entries()
	if err != nil {
		return 0, err
	}
	record := bytes.Join(entries, nil)
	for _, name := range names {
		data, err := os.ReadFile(filepath.Join(folder, name.Name()))
		if err != nil {
			return 0, err
		}
		var opening struct {
			Nonce string          `json:"nonce"`
			Value json.RawMessage `json:"value"`
		}
		if err := json.Unmarshal(data, &opening); err != nil {
			return 0, err
		}
		nonce, err := hex.DecodeString(opening.Nonce)
		if err != nil || len(nonce) != 32 {
			return 0, errors.New("a nonce is 32 bytes")
		}
		sum := sha256.Sum256(append(nonce, opening.Value...))
		seal := hex.EncodeToString(sum[:])
		if seal != name.Name() {
			return 0, fmt.Errorf("%s is opened by something else", name.Name())
		}
		if !bytes.Contains(record, []byte(`{"sealed":"`+seal+`"}`)) {
			return 0, fmt.Errorf("the seal %s is in no entry", seal)
		}
	}
	return len(names), nil
}
