package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// height is that of C2SP tlog-tiles: 256 hashes a tile.
const height = 8

// published is a published record whose checkpoint was verified.
type published struct {
	folder string
	text   string
	tree   tlog.Tree
	origin string
}

// openRecord verifies the checkpoint by the key beside it, as the signed-note package does.
func openRecord(folder string) (*published, error) {
	key, err := os.ReadFile(filepath.Join(folder, "record.key"))
	if err != nil {
		return nil, err
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(string(key)))
	if err != nil {
		return nil, fmt.Errorf("the key: %w", err)
	}
	signed, err := os.ReadFile(filepath.Join(folder, "record", "checkpoint"))
	if err != nil {
		return nil, err
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return nil, fmt.Errorf("the checkpoint: %w", err)
	}
	record := &published{folder: folder, text: opened.Text, origin: verifier.Name()}
	if record.tree, err = parseCheckpoint(opened.Text, record.origin); err != nil {
		return nil, err
	}
	fmt.Printf("checkpoint of %s over %d entries: signature verified\n", record.origin, record.tree.N)
	return record, nil
}

func parseCheckpoint(text, origin string) (tree tlog.Tree, err error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[3] != "" {
		return tree, errors.New("the checkpoint is not an origin, a size and a root")
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return tree, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	return tree, err
}

// tilePath is where tlog-tiles puts a tile that the Go package calls tile/8/L/N.
func tilePath(tile tlog.Tile) string {
	path := strings.TrimPrefix(tile.Path(), "tile/8/")
	path = strings.Replace(path, "data/", "entries/", 1)
	return filepath.Join("record", "tile", filepath.FromSlash(path))
}

// Height, ReadTiles and SaveTiles make a record the tile reader of the Go package, which checks
// every tile against the root.
func (r *published) Height() int { return height }

func (r *published) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range tiles {
		data, err := os.ReadFile(filepath.Join(r.folder, tilePath(tile)))
		if err != nil {
			return nil, err
		}
		read = append(read, data)
	}
	return read, nil
}

func (r *published) SaveTiles([]tlog.Tile, [][]byte) {}

// entries reads all bundles.
func (r *published) entries() ([][]byte, error) {
	var all [][]byte
	for n := int64(0); n<<height < r.tree.N; n++ {
		width := r.tree.N - n<<height
		if width > 1<<height {
			width = 1 << height
		}
		tile := tlog.Tile{H: height, L: -1, N: n, W: int(width)}
		data, err := os.ReadFile(filepath.Join(r.folder, tilePath(tile)))
		if err != nil {
			return nil, err
		}
		entries, err := split(data)
		if err != nil || int64(len(entries)) != width {
			return nil, fmt.Errorf("%s has %d entries, not %d (%v)", tilePath(tile), len(entries), width, err)
		}
		all = append(all, entries...)
	}
	return all, nil
}

// split takes a bundle apart: each entry has its length before it in two bytes.
func split(bundle []byte) (entries [][]byte, err error) {
	for len(bundle) > 0 {
		if len(bundle) < 2 {
			return entries, errors.New("half a length")
		}
		length := int(binary.BigEndian.Uint16(bundle))
		if bundle = bundle[2:]; len(bundle) < length {
			return entries, errors.New("an entry is cut off")
		}
		entries, bundle = append(entries, bundle[:length]), bundle[length:]
	}
	return entries, nil
}

// tilesFor lists the tiles of a tree. The Go package also names the narrower tiles that it had on
// its way to this size.
func tilesFor(size int64) (tiles []tlog.Tile) {
	for _, tile := range tlog.NewTiles(height, 0, size) {
		width := size>>(height*tile.L) - tile.N<<height
		if int64(tile.W) == width || tile.W == 1<<height {
			tiles = append(tiles, tile)
		}
	}
	return tiles
}
