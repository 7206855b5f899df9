package vn.motcua.dossier.wiring;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets what the module does from time to time, such as sealing, run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sweeps {}
