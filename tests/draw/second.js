// handlebar-draw/1 once more, in another language and from the text alone: only to be compared with.
"use strict";

const PRIMES = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every(prime => n % prime)) PRIMES.push(n);
const fraction = x => Math.floor((x - Math.floor(x)) * 4294967296) | 0;
const START = PRIMES.slice(0, 8).map(prime => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map(prime => fraction(Math.cbrt(prime)));
const turn = (x, by) => (x >>> by) | (x << (32 - by));

function padded(text) {
    const bytes = Array.from(unescape(encodeURIComponent(text)), c => c.charCodeAt(0));
    const bits = bytes.length * 8;
    bytes.push(128);
    while (bytes.length % 64 !== 56) bytes.push(0);
    return [...bytes, 0, 0, 0, 0, bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255];
}

function sha256(text) {
    const bytes = padded(text), state = START.slice(), w = new Int32Array(64);
    for (let at = 0; at < bytes.length; at += 64) {
        for (let i = 0; i < 16; i++) {
            const b = at + 4 * i;
            w[i] = (bytes[b] << 24) | (bytes[b + 1] << 16) | (bytes[b + 2] << 8) | bytes[b + 3];
        }
        for (let i = 16; i < 64; i++) {
            const x = w[i - 15], y = w[i - 2];
            w[i] = w[i - 16] + w[i - 7] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3))
                + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < 64; i++) {
            const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i] + w[i]) | 0;
            const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g; g = f; f = e; e = (d + one) | 0;
            d = c; c = b; b = a; a = (one + two) | 0;
        }
        [a, b, c, d, e, f, g, h].forEach((value, i) => { state[i] = (state[i] + value) | 0; });
    }
    return state.map(value => (value >>> 0).toString(16).padStart(8, "0")).join("");
}

function normalized(spoken) {
    return Array.from(spoken, c => {
        const at = "۰۱۲۳۴۵۶۷۸۹".indexOf(c), arabic = "٠١٢٣٤٥٦٧٨٩".indexOf(c);
        return at >= 0 ? at : arabic >= 0 ? arabic : c;
    }).join("").replace(/[^0-9A-Za-z]/g, "").toUpperCase();
}

// `gone`: "round seat person" -> ABSENT or DECLINED, where that person is called if they hold that seat then.
function record(entries, secret, spoken, gone, rounds) {
    const values = name => entries.split("\n").filter(line => line.startsWith(name + ": "))
        .map(line => line.slice(name.length + 2).split(" "));
    const rule = values("absent")[0][0], once = values("one-per-person")[0][0] === "yes";
    const struck = new Set(values("struck").map(value => value[0]));
    const seats = values("prize").map(value => Number(value[0]));
    const head = ["handlebar-draw/1 record", "entries: " + sha256(entries),
        "commit: " + sha256("handlebar-draw/1 secret\n" + secret + "\n"),
        ...values("ask").map(([n, kind], i) => `contribution: ${n} ${kind} ${normalized(spoken[i])}`),
        "secret: " + secret];
    const seed = sha256(head.join("\n") + "\n");
    const pool = values("ticket").map(([ticket, person]) => ({ ticket, person, key: sha256(seed + " " + ticket) }));
    pool.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.ticket < b.ticket ? -1 : 1));
    const steps = ["seed: " + seed], holder = new Map(), absent = new Set(), declined = new Set();
    let rank = 0;

    function draw(seat) {
        for (const { ticket, person, key } of pool.slice(rank)) {
            rank++;
            const why = struck.has(person) ? "STRUCK" : absent.has(person) ? "ABSENT"
                : declined.has(seat + person) ? "DECLINED"
                : once && [...holder.values()].includes(person) ? "HAS-PRIZE" : "";
            steps.push(`${why ? "skip" : "win"}: ${seat} ${rank} ${ticket} ${person} ${why || key}`);
            if (!why) {
                holder.set(seat, person);
                return;
            }
        }
        steps.push(`none: ${seat}`);
    }

    function leaves(seat, round) {
        const person = holder.get(seat), why = gone[`${round} ${seat} ${person}`];
        if (why === undefined) return false;
        holder.delete(seat);
        if (why === "ABSENT") absent.add(person);
        else declined.add(seat + person);
        steps.push(`gone: ${seat} ${person} ${why}`);
        return true;
    }

    for (const seat of seats) {
        draw(seat);
        while (rule === "at-once" && leaves(seat, 0)) draw(seat);
    }
    for (let round = 0; rule === "at-end" && round < rounds; round++)
        seats.filter(seat => leaves(seat, round)).forEach(draw);
    const lines = [...head, ...steps];
    return [...lines, "end: " + lines.length, ""].join("\n");
}
