package vn.motcua.process.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.process.BpmnExchange;
import vn.motcua.process.StandardFlows;
import vn.motcua.process.bpmn.BpmnFiles;
import vn.motcua.process.domain.FlowCatalogue;

@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {

    @Bean
    BpmnExchange bpmnExchange() {
        return new BpmnFiles();
    }

    @Bean
    StandardFlows standardFlows() {
        return new FlowCatalogue();
    }
}
