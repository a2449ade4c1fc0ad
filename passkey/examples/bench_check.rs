//! How many signatures over acts are checked in a second, by algorithm, on one core.
#![forbid(unsafe_code)]

use std::time::Instant;

use passkey::Algorithm;
use passkey::software::Authenticator;

const DOMAIN: &str = "forum.example.org";
const CHECKS: u32 = 5_000;

fn main() {
    for algorithm in Algorithm::ALL {
        let mut passkey = Authenticator::new(algorithm, 1, DOMAIN);
        let key = passkey.key();
        let challenge = [7; 32];
        let signature = passkey.sign(1, &challenge);
        let started = Instant::now();
        let good = (0..CHECKS).filter(|_| signature.check(&challenge, &key, DOMAIN).is_ok());
        let good = good.count();
        let seconds = started.elapsed().as_secs_f64();
        let rate = f64::from(CHECKS) / seconds;
        let name = algorithm.name();
        println!("signatures checked a second, {good} of {name} | {rate:.0} | 1000");
    }
}
